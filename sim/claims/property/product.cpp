#include "sim/claims/property/product.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/insured_interest.hpp"

namespace sim::claims::property {
namespace {

/// Small damage to goods was left out until the directive of 2024.
Money goods_owed(const ProductDamage& loss, Ruling& law) {
    if (!law.has(law::product_goods_threshold)) {
        law.note("Aucun seuil ne s’oppose plus au dommage aux biens.", civil_code("1245-1"), "",
                 to_french(loss.goods));
        return loss.goods;
    }
    const auto threshold = law.cite(law::product_goods_threshold);
    const auto owed = loss.goods > threshold.value ? loss.goods : Money{};
    law.note(
        "Le dommage aux biens n’est réparé qu’au-dessus de " + to_french(threshold.value) + ".",
        threshold.reference, to_french(loss.goods), to_french(owed));
    return owed;
}

}  // namespace

Result<Determination> product_damage_owed(const ProductDamage& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    if (!loss.defective || !loss.causal)
        return law.conclude(Money{},
                            "La victime prouve le dommage, le défaut et le lien entre les deux.",
                            civil_code("1245-8"));
    if (loss.product > Money{})
        law.note("Le produit lui-même n’entre pas dans ce régime\u00A0: garantie ou vente.",
                 civil_code("1245-1"), to_french(loss.product), to_french(Money{}));
    const auto owed = loss.injury + goods_owed(loss, law);
    return law.conclude(owed, "Le producteur répond sans faute.", civil_code("1245"));
}

}  // namespace sim::claims::property
