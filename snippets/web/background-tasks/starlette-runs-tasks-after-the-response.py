# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
import asyncio

from fastapi import BackgroundTasks, FastAPI

app = FastAPI()
events = []


def work():
    events.append("task")
    raise ValueError("too late")


@app.get("/")
async def view(tasks: BackgroundTasks):
    tasks.add_task(work)
    events.append("view")
    return "done"


async def receive():
    return {"type": "http.request"}


async def send(message):
    events.append(message.get("status") or message["body"])


scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
try:
    asyncio.run(app(scope, receive, send))
except ValueError as error:
    events.append(str(error))
assert events == ["view", 200, b'"done"', "task", "too late"]
print(events)
