import asyncio
import threading

outcome = []


def work():
    try:
        asyncio.get_event_loop().close()
        outcome.append("a new loop")
    except RuntimeError as error:
        outcome.append(f"RuntimeError: {error}")


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()

print(outcome[0])
assert outcome == ["a new loop"]
