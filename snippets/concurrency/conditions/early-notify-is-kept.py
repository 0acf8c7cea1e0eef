# /// script
# [tool.verify]
# equivalent = [{ mutant = "remove-statement: condition.notify() -> pass", because = "A notify that is lost does as much as none: that is what refutes the belief." }]
# ///
import threading

condition = threading.Condition()
with condition:
    condition.notify()
with condition:
    notified = condition.wait(timeout=0.001)
print("notified:", notified)
assert notified is True
