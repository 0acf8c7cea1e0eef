import asyncio
import threading

outcomes = []


def ask():
    try:
        outcomes.append(asyncio.get_event_loop())
    except RuntimeError as error:
        outcomes.append(str(error))


async def ask_inside():
    ask()


def work():
    ask()
    loop = asyncio.new_event_loop()
    outcomes.append(loop)
    loop.run_until_complete(ask_inside())
    asyncio.set_event_loop(loop)
    ask()
    loop.close()


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()

assert outcomes[0] == "There is no current event loop in thread 'worker'."
assert outcomes[2:] == [outcomes[1]] * 2
print(outcomes[0])
