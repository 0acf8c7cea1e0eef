literal = "hello world"
computed = " ".join(["hello", "world"])

print(literal == computed, literal is computed)
assert literal is computed
