# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters

interpreter = interpreters.create()
interpreter.exec("count = 1")
interpreter.exec("count += 1")
theirs = interpreter.call(eval, "__import__('__main__').count")
interpreter.close()

assert theirs == 2
assert "count" not in globals()
print(theirs)
