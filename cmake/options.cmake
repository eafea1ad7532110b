# One interface target says how every room is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

option(CONSTAT_TESTS "Build the tests" ON)
option(CONSTAT_FUZZ "Build the libFuzzer programs of tests/fuzz (clang only)" OFF)
option(CONSTAT_WERROR "Warnings are errors" OFF)
option(CONSTAT_SANITIZE "Address and undefined-behaviour sanitizers" OFF)

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

# g++ 12 invents uninitialised members in tl::expected and overlaps in `"x" + s`: never an error.
if(CONSTAT_WERROR)
    target_compile_options(project_options INTERFACE
        -Werror
        $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized -Wno-error=restrict>)
endif()

# The checks left out look at every pointer before it is followed: they cost 40 % of the compiler's time,
# and a null or stray pointer is what the address sanitizer stops at anyway.
if(CONSTAT_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize=null,alignment,vptr,object-size
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

# Every room is watched by the fuzzer; only the programs of tests/fuzz have its main function.
if(CONSTAT_FUZZ)
    target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
