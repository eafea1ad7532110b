# Dear ImGui, built by us from the pinned source package of Debian 13: the packaged library has neither
# FreeType by default nor the test-engine hooks that tests/ui drives the window with.
set(IMGUI_VERSION 1.90.1+ds-1)
set(IMGUI_SUITE trixie)
set(IMGUI_SHA256 ecce377df0f90b292f15dcbd83d438bddc162b2388c881132bde18c787572a1c)
set(IMGUI_SOURCE_DIR "" CACHE PATH "Dear ImGui source that is already unpacked (skips the fetch)")

set(imgui ${PROJECT_SOURCE_DIR}/.deps/imgui-${IMGUI_VERSION})
if(IMGUI_SOURCE_DIR)
    set(imgui ${IMGUI_SOURCE_DIR})
elseif(NOT EXISTS ${imgui}/imgui.h)
    message(STATUS "Fetching Dear ImGui ${IMGUI_VERSION} from Debian ${IMGUI_SUITE}")
    execute_process(
        COMMAND sh ${PROJECT_SOURCE_DIR}/cmake/fetch_imgui.sh
                ${imgui} ${IMGUI_SUITE} ${IMGUI_VERSION} ${IMGUI_SHA256}
        RESULT_VARIABLE fetch_failed)
    if(fetch_failed)
        message(FATAL_ERROR "Dear ImGui could not be fetched. Run `apt-get update` as root once and "
                            "try again, or pass -DIMGUI_SOURCE_DIR=FOLDER.")
    endif()
endif()

# The IMGUI_ENABLE_* macros change the layout of ImGui's types: everyone who includes it must see them.
# stb's rasteriser is the fallback when FreeType refuses a font; it is off unless asked for.
add_library(imgui STATIC
    ${imgui}/imgui.cpp ${imgui}/imgui_draw.cpp ${imgui}/imgui_tables.cpp ${imgui}/imgui_widgets.cpp
    ${imgui}/misc/cpp/imgui_stdlib.cpp ${imgui}/misc/freetype/imgui_freetype.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui} ${imgui}/misc/cpp ${imgui}/misc/freetype)
target_compile_definitions(imgui PUBLIC
    IMGUI_ENABLE_FREETYPE IMGUI_ENABLE_STB_TRUETYPE IMGUI_ENABLE_TEST_ENGINE
    IMGUI_DISABLE_OBSOLETE_FUNCTIONS)
# The four hooks are ours (sim/app/views/probe.cpp): the two archives need each other.
target_link_libraries(imgui PUBLIC PkgConfig::FREETYPE
                            INTERFACE $<LINK_ONLY:sim_app_views>)

add_library(imgui_glfw STATIC
    ${imgui}/backends/imgui_impl_glfw.cpp ${imgui}/backends/imgui_impl_opengl3.cpp)
target_include_directories(imgui_glfw SYSTEM PUBLIC ${imgui}/backends)
target_link_libraries(imgui_glfw PUBLIC imgui PkgConfig::GLFW PkgConfig::GL ${CMAKE_DL_LIBS})
set_target_properties(imgui imgui_glfw PROPERTIES UNITY_BUILD OFF)
