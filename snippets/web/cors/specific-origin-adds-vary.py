# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://a.example", "https://b.example"])
app.add_api_route("/", lambda: "pen")
client = TestClient(app)
answers = [client.get("/", headers={"Origin": f"https://{host}.example"}).headers for host in "ab"]
allowed = [headers["Access-Control-Allow-Origin"] for headers in answers]
assert allowed == ["https://a.example", "https://b.example"]
assert [headers["Vary"] for headers in answers] == ["Origin", "Origin"]
print(allowed)
