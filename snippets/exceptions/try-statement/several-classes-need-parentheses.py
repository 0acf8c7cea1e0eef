source = """
try:
    1 / 0
except ValueError, ZeroDivisionError:
    outcome = "caught"
"""
namespace = {}
try:
    exec(source, namespace)
    outcome = namespace["outcome"]
except SyntaxError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "SyntaxError"
