def visit(change):
    stock = {"apple": 1, "pear": 2}
    visited = []
    try:
        for fruit in stock:
            visited.append(fruit)
            change(stock, fruit)
            visited.append(len(stock))
    except RuntimeError as error:
        visited.append(str(error))
    return visited


def add(stock, fruit):
    stock[fruit.upper()] = 0


def remove(stock, fruit):
    del stock[fruit]


def keep(stock, fruit):
    pass


changed = "dictionary changed size during iteration"
assert visit(add) == ["apple", 3, changed]
assert visit(remove) == ["apple", 1, changed]
assert visit(keep) == ["apple", 2, "pear", 2]
print(visit(add))
