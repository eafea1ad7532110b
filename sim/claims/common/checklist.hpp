#pragma once

#include <string>
#include <string_view>

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/option.hpp"

namespace sim::claims {

/// What a document lacks, part after part, in the order of the list.
class Checklist {
public:
    Checklist(Ruling& law, law::Reference source) : law_{law}, source_{std::move(source)} {}

    void expect(const Option& part, bool present) {
        if (present) return;
        missing_ += (missing_.empty() ? "" : ",") + std::string{part.id};
        law_.note("Il manque : " + std::string{part.label} + ".", source_);
    }
    Result<Determination> conclude() {
        if (missing_.empty()) return law_.conclude(Term{"aucun"}, "Rien ne manque.", source_);
        return law_.conclude(Term{missing_});
    }

private:
    Ruling& law_;
    law::Reference source_;
    std::string missing_;
};

}  // namespace sim::claims
