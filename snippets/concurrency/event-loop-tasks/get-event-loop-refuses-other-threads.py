import asyncio
import threading

outcomes = []


def ask():
    try:
        outcomes.append(asyncio.get_event_loop())
    except RuntimeError as error:
        outcomes.append(str(error))


def work():
    ask()
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    ask()
    loop.close()
    outcomes.append(loop)


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()

assert outcomes[0] == "There is no current event loop in thread 'worker'."
assert outcomes[1] is outcomes[2]
print(outcomes[0])
