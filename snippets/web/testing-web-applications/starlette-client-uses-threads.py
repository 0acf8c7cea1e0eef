# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
import threading

from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
threads = [threading.current_thread()]


@app.get("/synchronous")
def synchronous():
    threads.append(threading.current_thread())
    return "synchronous"


@app.get("/asynchronous")
async def asynchronous():
    threads.append(threading.current_thread())
    return "asynchronous"


with TestClient(app) as client:
    answers = [client.get(url).json() for url in ("/synchronous", "/asynchronous")]
assert answers == ["synchronous", "asynchronous"]
assert threads[0] is threading.main_thread()
assert len(set(threads)) == 3
print(answers)
