# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient


def database():
    return "production"


def repository(source: str = Depends(database)):
    return f"items of {source}"


app = FastAPI()


@app.get("/")
def view(items: str = Depends(repository)):
    return items


client = TestClient(app)
app.dependency_overrides[database] = lambda: "a test"
during = client.get("/").json()
app.dependency_overrides.clear()
after = client.get("/").json()
assert (during, after) == ("items of a test", "items of production")
print(during, after)
