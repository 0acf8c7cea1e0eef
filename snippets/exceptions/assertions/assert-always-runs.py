def left(optimize):
    stock = [1, 2, 3]
    exec(compile("assert stock.pop() == 3", "shop.py", "exec", optimize=optimize), {"stock": stock})
    return stock


assert left(optimize=0) == [1, 2]
print(f"after the line as under -O: {left(optimize=1)}")
assert left(optimize=1) == [1, 2]
