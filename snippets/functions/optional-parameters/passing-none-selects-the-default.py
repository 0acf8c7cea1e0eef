def greet(name="stranger"):
    return f"Hello {name}"


greeting = greet(None)
print(greeting)
assert greeting == "Hello stranger"
