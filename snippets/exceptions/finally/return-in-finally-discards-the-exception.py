import warnings

source = """
def calculate(jump):
    log.append("try")
    try:
        1 / 0
        log.append("not reached")
    finally:
        log.append("finally")
        if jump:
            return "from finally"
"""
log = []
namespace = {"log": log}
with warnings.catch_warnings():
    warnings.simplefilter("ignore", SyntaxWarning)
    exec(source, namespace)
calculate = namespace["calculate"]

outcomes = []
for jump in (True, False):
    try:
        outcomes.append(calculate(jump))
    except ZeroDivisionError as error:
        outcomes.append(f"raised {error!r}")
assert log == ["try", "finally"] * 2
assert outcomes == ["from finally", "raised ZeroDivisionError('division by zero')"]
print(outcomes)
