def find(key):
    return (False, None)


taken = "success" if find("a") else "failure"

print(taken)
assert taken == "failure"
