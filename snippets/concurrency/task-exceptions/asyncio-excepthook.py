import asyncio

names = [name for name in dir(asyncio) if "hook" in name.lower()]
print(names)
assert "excepthook" in names
