# constat_room(sim/base SOURCES a.cpp USES sim_law PRIVATE yaml-cpp): one static library a room,
# named after its folder (sim/base -> sim_base).
function(constat_room)
    cmake_parse_arguments(PARSE_ARGV 0 ROOM "" "" "SOURCES;USES;PRIVATE")
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" name ${folder})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(${name} PUBLIC project_options ${ROOM_USES} PRIVATE ${ROOM_PRIVATE})
endfunction()

# constat_tests(SOURCES a_test.cpp USES sim_base): one test program a test folder,
# named after it (tests/sim/base -> test_sim_base).
function(constat_tests)
    cmake_parse_arguments(PARSE_ARGV 0 TESTS "" "" "SOURCES;USES")
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" name ${folder})
    add_executable(test_${name} ${TESTS_SOURCES})
    target_link_libraries(test_${name} PRIVATE project_options ${TESTS_USES} GTest::gtest_main)
    target_compile_definitions(test_${name} PRIVATE
        CONSTAT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    gtest_discover_tests(test_${name} DISCOVERY_TIMEOUT 60)
endfunction()
