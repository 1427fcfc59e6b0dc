"""The words of the catalogue: forms, units, categories."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.indications import ProductCategory


def category_name(category: ProductCategory) -> str:
    """Return the product category with its number in the code list WMO020 of iWmo 3.2."""
    name = {
        ProductCategory.HOUSEHOLD_HELP: QCoreApplication.translate("Catalogue", "Household help"),
        ProductCategory.SUPPORT: QCoreApplication.translate("Catalogue", "Support"),
        ProductCategory.PERSONAL_CARE: QCoreApplication.translate("Catalogue", "Personal care"),
        ProductCategory.SHORT_STAY: QCoreApplication.translate("Catalogue", "Short stay"),
        ProductCategory.HOUSING_SERVICES: QCoreApplication.translate(
            "Catalogue", "Housing services"
        ),
        ProductCategory.OTHER_INDIVIDUAL_SUPPORT: QCoreApplication.translate(
            "Catalogue", "Other individual support"
        ),
        ProductCategory.DAY_ACTIVITIES: QCoreApplication.translate("Catalogue", "Day activities"),
        ProductCategory.TRANSPORT_SERVICES: QCoreApplication.translate(
            "Catalogue", "Transport services"
        ),
        ProductCategory.OTHER_GROUP_SUPPORT: QCoreApplication.translate(
            "Catalogue", "Other group support"
        ),
        ProductCategory.OTHER_ARRANGEMENTS: QCoreApplication.translate(
            "Catalogue", "Other arrangements"
        ),
        ProductCategory.WHEELCHAIRS: QCoreApplication.translate("Catalogue", "Wheelchairs"),
        ProductCategory.TRANSPORT_AIDS: QCoreApplication.translate("Catalogue", "Transport aids"),
        ProductCategory.HOME_ADAPTATIONS: QCoreApplication.translate(
            "Catalogue", "Home adaptations"
        ),
        ProductCategory.OTHER_AIDS: QCoreApplication.translate("Catalogue", "Other aids"),
        ProductCategory.SHELTERED_HOUSING: QCoreApplication.translate(
            "Catalogue", "Sheltered housing"
        ),
        ProductCategory.SHELTER: QCoreApplication.translate("Catalogue", "Shelter"),
        ProductCategory.EMERGENCY_SHELTER: QCoreApplication.translate(
            "Catalogue", "Emergency shelter"
        ),
        ProductCategory.OTHER_SHELTER: QCoreApplication.translate("Catalogue", "Other shelter"),
    }[category]
    return f"{category.value} {name}"
