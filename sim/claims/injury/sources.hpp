#pragma once

#include <string>
#include <string_view>

#include "sim/law/book.hpp"

/// Where the rules of this branch come from, beside the codes.
namespace sim::claims::injury {

/// "Loi du 5 juillet 1985, art. 3".
inline law::Reference badinter_act(std::string_view article) {
    return {"Loi du 5 juillet 1985, " + std::string{article}, "https://hal.science/hal-03137266"};
}
/// "Cour de cassation, chambre mixte, 28 mars 1997".
inline law::Reference ruling_of(std::string_view court_and_day) {
    return {"Cour de cassation, " + std::string{court_and_day}, "https://www.courdecassation.fr/"};
}
inline law::Reference nomenclature() {
    return {"Nomenclature Dintilhac (2005)", "https://www.victimes.com/"};
}

}  // namespace sim::claims::injury
