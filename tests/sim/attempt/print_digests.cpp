#include <cstdio>

#include "tests/sim/attempt/random_play.hpp"

int main() {
    std::fputs(sim::test::digests_of_plays().c_str(), stdout);
}
