from datetime import datetime, timezone

naive = datetime(2024, 2, 29)
aware = naive.replace(tzinfo=timezone.utc)


def outcome_of(action):
    try:
        return action()
    except TypeError as error:
        return str(error)


assert [str(naive), str(aware)] == ["2024-02-29 00:00:00", "2024-02-29 00:00:00+00:00"]
assert outcome_of(lambda: naive < aware) == "can't compare offset-naive and offset-aware datetimes"
assert outcome_of(lambda: naive - aware) == "can't subtract offset-naive and offset-aware datetimes"
assert outcome_of(lambda: naive == aware) is False
print(outcome_of(lambda: naive < aware), outcome_of(lambda: naive == aware), sep="\n")
