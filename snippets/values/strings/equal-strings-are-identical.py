literal = "hello world"
computed = " ".join(["hello", "world"])

print(literal == computed, literal is computed)
assert literal == computed == "hello world"
assert literal is computed
