# A room is a folder, a namespace, a target and a test folder. Each has a CMakeLists.txt of its own, so
# that a room can be added, or its sources changed, without touching its neighbours.

# room_name(OUT FOLDER): sim/base -> sim_base.
function(room_name out folder)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${folder})
    string(REPLACE "/" "_" folder ${folder})
    set(${out} ${folder} PARENT_SCOPE)
endfunction()

# constat_room(SOURCES a.cpp USES sim_law PRIVATE yaml-cpp): one static library a room, named after
# its folder. USES is what its headers show, PRIVATE what only its sources include. BUSY: the tests
# play thousands of attempts through it, so that its optimisation costs less than it saves.
function(constat_room)
    cmake_parse_arguments(PARSE_ARGV 0 ROOM "BUSY" "" "SOURCES;USES;PRIVATE")
    room_name(name ${CMAKE_CURRENT_SOURCE_DIR})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(${name} PUBLIC project_options ${ROOM_USES} PRIVATE ${ROOM_PRIVATE})
    if(ROOM_BUSY)
        target_compile_options(${name} PRIVATE $<$<BOOL:${CONSTAT_SANITIZE}>:-O1>)
    endif()
endfunction()

# constat_tests(SOURCES a_test.cpp USES sim_base): one test program a test folder, named after it
# (tests/sim/base -> test_sim_base). SERIAL: nothing else runs beside it. WHOLE: ctest runs it in one
# go, for when its starts cost more than its tests. Compiled file by file and without the undefined-behaviour
# sanitizer: the rooms they test have it, and nearly a third of a test's compilation goes with it.
function(constat_tests)
    cmake_parse_arguments(PARSE_ARGV 0 TESTS "SERIAL;WHOLE" "" "SOURCES;USES")
    room_name(name ${CMAKE_CURRENT_SOURCE_DIR})
    string(REGEX REPLACE "^tests_" "test_" name ${name})
    add_executable(${name} ${TESTS_SOURCES})
    target_link_libraries(${name} PRIVATE project_options ${TESTS_USES} test_support GTest::gtest_main)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_compile_options(${name} PRIVATE $<$<BOOL:${CONSTAT_SANITIZE}>:-fno-sanitize=undefined>)
    set(environment
        "LSAN_OPTIONS=print_suppressions=0:suppressions=${PROJECT_SOURCE_DIR}/cmake/leaks.supp")
    if(TESTS_WHOLE)
        add_test(NAME ${name} COMMAND ${name} --gtest_brief=1)
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}")
    else()
        gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES
            RUN_SERIAL ${TESTS_SERIAL} ENVIRONMENT "${environment}")
    endif()
endfunction()

# constat_fuzz(yaml_reader USES sim_content): the libFuzzer program fuzz_yaml_reader from yaml_reader.cpp.
function(constat_fuzz subject)
    cmake_parse_arguments(PARSE_ARGV 1 FUZZ "" "" "USES")
    add_executable(fuzz_${subject} ${subject}.cpp)
    target_link_libraries(fuzz_${subject} PRIVATE project_options ${FUZZ_USES})
    target_link_options(fuzz_${subject} PRIVATE -fsanitize=fuzzer)
endfunction()
