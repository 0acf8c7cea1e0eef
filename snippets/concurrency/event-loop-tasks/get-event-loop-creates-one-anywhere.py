import asyncio
import threading

outcomes = []


def work():
    try:
        loop = asyncio.get_event_loop()
        outcomes.append(loop.is_closed())
        loop.close()
    except RuntimeError as error:
        outcomes.append(f"RuntimeError: {error}")


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()

print(outcomes[0])
assert outcomes == [False]
