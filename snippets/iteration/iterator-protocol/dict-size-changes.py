def visit(change):
    stock = {"apple": 1, "pear": 2}
    visited = []
    try:
        for fruit in stock:
            visited.append(fruit)
            change(stock, fruit)
    except RuntimeError as error:
        visited.append(f"RuntimeError: {error}")
    return visited


def add(stock, fruit):
    stock[fruit.upper()] = 0


def remove(stock, fruit):
    del stock[fruit]


def assign(stock, fruit):
    stock[fruit] = 0


error = "RuntimeError: dictionary changed size during iteration"
assert visit(add) == ["apple", error]
assert visit(remove) == ["apple", error]
assert visit(assign) == ["apple", "pear"]
print(error)
