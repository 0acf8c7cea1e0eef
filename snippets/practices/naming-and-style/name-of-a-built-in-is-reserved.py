source = "list = [1, 2]\nid = 7\nresult = (list, id)"
try:
    namespace = {}
    exec(source, namespace)
    outcome = namespace["result"]
except SyntaxError:
    outcome = "refused"
print(outcome)
assert outcome == "refused"
