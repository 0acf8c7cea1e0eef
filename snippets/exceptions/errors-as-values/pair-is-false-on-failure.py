def find():
    return (False, None)


taken = "success" if find() else "failure"

assert (find(), taken) == ((False, None), "success")
print(taken)
assert taken == "failure"
