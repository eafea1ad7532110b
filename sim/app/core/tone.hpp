#pragma once

namespace sim::app {

/// What a chip or a row says by its colour, beside a word.
enum class Tone { neutral, info, good, warning, danger };

}  // namespace sim::app
