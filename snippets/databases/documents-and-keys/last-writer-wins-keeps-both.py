replicas = [{}, {}]


def write(replica, value, time):
    replicas[replica]["cart"] = (time, value)
    return "confirmed"


confirmed = [write(0, "book", time=1), write(1, "pen", time=2)]
assert confirmed == ["confirmed", "confirmed"]
assert replicas == [{"cart": (1, "book")}, {"cart": (2, "pen")}]
merged = max(replica["cart"] for replica in replicas)
print(merged)
assert merged == (2, "pen")
kept = [item for item in ("book", "pen") if item in merged]
assert kept == ["book", "pen"]
