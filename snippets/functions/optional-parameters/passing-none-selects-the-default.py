def greet(name="stranger"):
    return f"Hello {name}"


print(greet(), "|", greet(None))
assert greet() == "Hello stranger"
assert greet(None) == "Hello stranger"
