# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
app.add_api_route("/hidden", lambda: "hidden", include_in_schema=False)
app.add_api_route("/old", lambda: "old", deprecated=True)
app.add_api_route("/new", lambda: "new")
paths = {path: operations["get"].get("deprecated", False) for path, operations in app.openapi()["paths"].items()}
client = TestClient(app)
answers = [client.get(path).json() for path in ("/hidden", "/old", "/new")]
assert paths == {"/old": True, "/new": False}
assert answers == ["hidden", "old", "new"]
print(paths, answers)
