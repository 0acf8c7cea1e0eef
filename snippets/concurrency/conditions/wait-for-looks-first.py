import threading

condition = threading.Condition()
items = []
with condition:
    items.append("item")
with condition:
    found = condition.wait_for(lambda: len(items), timeout=5)
    taken = items.pop()
    again = condition.wait_for(lambda: len(items), timeout=0.001)

assert (found, taken, again) == (1, "item", 0)
print(found, taken, again)
