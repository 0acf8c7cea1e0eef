def amounts(lines):
    for line in lines:
        name, _, amount = line.partition(",")
        if amount:
            yield name, int(amount)


lines = ["ada,3", "", "bob,4", "ada,5"]
total = sum(amount for _, amount in amounts(lines))
first_of_bob = next(amount for name, amount in amounts(lines) if name == "bob")
largest = max(amounts(lines), key=lambda pair: pair[1])
print(total, first_of_bob, largest)
assert (total, first_of_bob, largest) == (12, 4, ("ada", 5))
