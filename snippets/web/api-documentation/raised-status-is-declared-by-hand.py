# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient

app = FastAPI()


def item(number: int):
    raise HTTPException(404, "no such item")


app.add_api_route("/silent/{number}", item)
app.add_api_route("/declared/{number}", item, responses={404: {"description": "There is no such item."}})
paths = app.openapi()["paths"]
silent, declared = (paths[f"/{name}/{{number}}"]["get"]["responses"] for name in ("silent", "declared"))
client = TestClient(app)
assert [client.get(f"/{name}/7").status_code for name in ("silent", "declared")] == [404, 404]
assert sorted(silent) == ["200", "422"]
assert sorted(declared) == ["200", "404", "422"]
assert declared["404"] == {"description": "There is no such item."}
print(sorted(silent), sorted(declared))
