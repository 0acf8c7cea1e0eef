line = "total = " + " + ".join(["1"] * 100)
namespace = {}
try:
    exec(line, namespace)
    outcome = namespace["total"]
except SyntaxError:
    outcome = "refused"

assert len(line) == 405
print(outcome)
assert outcome == "refused"
