# /// script
# requires-python = ">=3.14"
# ///
import asyncio
import threading

outcomes = []


def ask():
    try:
        outcomes.append(asyncio.get_event_loop())
    except RuntimeError as error:
        outcomes.append(type(error).__name__)


ask()
thread = threading.Thread(target=ask)
thread.start()
thread.join()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
ask()
loop.close()

assert outcomes == ["RuntimeError", "RuntimeError", loop]
print(outcomes[:2])
