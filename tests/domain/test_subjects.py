from wmo_desk.domain.subjects import Subject


def test_a_subject_is_kept_and_sent_by_its_plain_name() -> None:
    assert {str(subject) for subject in Subject} == {
        "clients",
        "reports",
        "conversations",
        "indications",
        "waiting_list",
        "providers",
        "staff",
        "options",
        "documents",
        "direct_support",
        "advice_contacts",
        "home_scans",
        "social_map",
        "households",
        "signals",
    }
