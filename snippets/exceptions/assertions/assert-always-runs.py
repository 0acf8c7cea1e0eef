source = """
assert stock.pop() == 3
"""
stock = [1, 2, 3]
exec(compile(source, "shop.py", "exec", optimize=1), {"stock": stock})

print(f"after the line as under -O: {stock}")
assert stock == [1, 2]
