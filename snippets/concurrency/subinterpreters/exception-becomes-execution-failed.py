# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters

interpreter = interpreters.create()
try:
    interpreter.call(int, "one")
except interpreters.ExecutionFailed as error:
    outcome = isinstance(error, ValueError), error.excinfo.type.__name__
interpreter.close()

assert outcome == (False, "ValueError")
print(outcome)
