#include "tests/bench/table.hpp"
namespace bench {
void program_rows(Table& table) { table.absent("first frame", "x"); }
}
