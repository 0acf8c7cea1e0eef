# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/items/{number}")
def item(number: int):
    if number > 1:
        raise HTTPException(404, "no such item")
    return {"name": "pen"}


client = TestClient(app)
seen = [str(client.get(f"/items/{number}").status_code) for number in (1, 2, "x")]
documented = sorted(app.openapi()["paths"]["/items/{number}"]["get"]["responses"])
assert seen == ["200", "404", "422"]
print(documented)
assert documented == seen
