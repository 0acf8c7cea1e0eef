# shows: a coroutine object in a name as the condition
# ends: decides-nothing
async def check():
    return False


pending = check()
assert pending
pending.close()
print("coroutine")
