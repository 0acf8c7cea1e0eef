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
app.add_api_route("/extra/{number}", item, openapi_extra={"responses": {"404": {"description": "It is gone."}}})
paths = app.openapi()["paths"]
silent, declared, extra = (paths[f"/{name}/{{number}}"]["get"]["responses"] for name in ("silent", "declared", "extra"))
client = TestClient(app)
assert [client.get(f"/{name}/7").status_code for name in ("silent", "declared", "extra")] == [404, 404, 404]
assert sorted(silent) == ["200", "422"]
assert sorted(declared) == ["200", "404", "422"]
assert declared["404"] == {"description": "There is no such item."}
assert extra["404"] == {"description": "It is gone."}
print(sorted(silent), sorted(declared))
