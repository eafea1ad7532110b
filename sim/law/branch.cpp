#include "sim/law/branch.hpp"

#include <algorithm>
#include <array>

namespace sim::law {
namespace {

struct Folder {
    std::string_view name;
    std::string_view branch;
};

constexpr std::string_view motor = "Automobile";
constexpr std::string_view home = "Dégâts des eaux et habitation";
constexpr std::string_view building = "Construction";
constexpr std::string_view events = "Catastrophes et événements";
constexpr std::string_view injury = "Dommage corporel";
constexpr std::string_view persons = "Santé et prévoyance";
constexpr std::string_view borrower = "Emprunteur";

constexpr std::array folders{
    Folder{"borrower", borrower},
    Folder{"case_law", building},
    Folder{"catnat", events},
    Folder{"cide_cop", home},
    Folder{"cidepiec", home},
    Folder{"cidre", home},
    Folder{"coral", home},
    Folder{"crac", building},
    Folder{"crm", motor},
    Folder{"daily_allowance", persons},
    Folder{"death", persons},
    Folder{"dintilhac", injury},
    Folder{"disability", persons},
    Folder{"fgao", motor},
    Folder{"forest_fire", events},
    Folder{"gav", injury},
    Folder{"gazette_palais", injury},
    Folder{"group", persons},
    Folder{"health", persons},
    Folder{"irca", motor},
    Folder{"irsa", motor},
    Folder{"irsi", home},
    Folder{"loi_badinter", motor},
    Folder{"mornet", injury},
    Folder{"pension", persons},
    Folder{"road_code", motor},
    Folder{"salary_continuation", persons},
    Folder{"technological", events},
    Folder{"wages", persons},
};

}  // namespace

std::string_view branch_of(std::string_view key) {
    const auto folder = key.substr(0, key.find('/'));
    const auto found = std::ranges::find(folders, folder, &Folder::name);
    return found == folders.end() ? std::string_view{"Règles communes"} : found->branch;
}

}  // namespace sim::law
