# One interface target says how every room is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CONSTAT_CCACHE ccache)
if(CONSTAT_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CONSTAT_CCACHE})
endif()

add_library(project_options INTERFACE)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>)

option(CONSTAT_WERROR "Warnings are errors" OFF)
if(CONSTAT_WERROR)
    target_compile_options(project_options INTERFACE -Werror)
endif()

option(CONSTAT_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
if(CONSTAT_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()
