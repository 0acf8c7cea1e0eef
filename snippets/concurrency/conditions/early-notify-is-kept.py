import threading

condition = threading.Condition()
with condition:
    condition.notify()
with condition:
    notified = condition.wait(timeout=0.001)
print("notified:", notified)
assert notified is True
