replicas = [{}, {}]
confirmed = []


def write(replica, key, value, time):
    replicas[replica][key] = (time, value)
    confirmed.append(value)


write(0, "cart", {"book"}, time=1)
write(1, "cart", {"pen"}, time=2)
merged = max(replica["cart"] for replica in replicas)[1]
assert confirmed == [{"book"}, {"pen"}]
print(merged)
assert merged == {"book", "pen"}
