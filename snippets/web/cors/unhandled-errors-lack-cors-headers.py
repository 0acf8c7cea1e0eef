# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware


def allowed(wrap):
    app = FastAPI()
    app.add_api_route("/broken", lambda: None.price)
    if wrap:
        app = CORSMiddleware(app, allow_origins=["https://shop.example"])
    else:
        app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
    client = TestClient(app, raise_server_exceptions=False)
    answers = [client.get(url, headers={"Origin": "https://shop.example"}) for url in ("/missing", "/broken")]
    return {answer.status_code: answer.headers.get("Access-Control-Allow-Origin") for answer in answers}


added, wrapped = allowed(wrap=False), allowed(wrap=True)
assert added == {404: "https://shop.example", 500: None}
assert wrapped == {404: "https://shop.example", 500: "https://shop.example"}
print(added)
