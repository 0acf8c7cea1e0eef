import asyncio


def ask():
    try:
        return asyncio.get_running_loop()
    except RuntimeError as error:
        return str(error)


async def main(loop):
    return ask() is loop


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
outside = ask()
inside = loop.run_until_complete(main(loop))
loop.close()

assert (outside, inside) == ("no running event loop", True)
print(outside)
