//! How the server is reached.

use std::sync::Arc;
use std::time::Duration;

use kiwoom_api::{Client, ClientBuilder, Environment, Error, Outcome, RetryPolicy};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::support::{Server, page, request};

/// A reply of no rows, as HTTP.
const REPLY: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 49\r\nconnection: close\r\n\r\n\
                       {\"return_code\":0,\"return_msg\":\"\",\"daly_stkpc\":[]}";

async fn listen() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder(Environment::custom(url).unwrap()).token("token").retry(RetryPolicy::never())
}

/// The first line of a request, and its headers.
async fn head(stream: &mut TcpStream) -> Vec<String> {
    let mut lines = BufReader::new(stream).lines();
    let mut head = Vec::new();
    while let Some(line) = lines.next_line().await.unwrap().filter(|line| !line.is_empty()) {
        head.push(line);
    }
    head
}

#[tokio::test]
async fn a_proxy_is_asked_for_a_tunnel_and_sees_no_call() {
    let (listener, port) = listen().await;
    let proxy = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let head = head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        head
    });
    let client =
        builder("https://kiwoom.invalid").proxy(format!("http://me:hunter2@127.0.0.1:{port}")).build().unwrap();
    let error = client.send(&request()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotExecuted);
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    let head = proxy.await.unwrap();
    assert_eq!(head[0], "CONNECT kiwoom.invalid:443 HTTP/1.1");
    // me:hunter2
    assert!(
        head.iter().any(|line| line.eq_ignore_ascii_case("proxy-authorization: Basic bWU6aHVudGVyMg==")),
        "{head:?}"
    );
    assert!(!head.iter().any(|line| line.to_lowercase().contains("bearer")), "{head:?}");
}

/// A proxy could read what is sent without TLS.
#[tokio::test]
async fn a_server_on_this_machine_is_reached_without_a_proxy() {
    let server = Server::answering([page(&[1], None)]).await;
    let client = server.builder().proxy("http://127.0.0.1:1").build().unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(server.seen().len(), 1);
}

/// Serves one connection with a certificate that only its own authority vouches for.
async fn secured() -> (String, String) {
    let authority_key = rcgen::KeyPair::generate().unwrap();
    let mut authority = rcgen::CertificateParams::default();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let certificate = authority.self_signed(&authority_key).unwrap();
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key.into())
        .unwrap();
    let (listener, port) = listen().await;
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let (stream, _) = listener.accept().await.unwrap();
        // A client that does not trust the certificate hangs up.
        let Ok(mut stream) = acceptor.accept(stream).await else { return };
        let _ = stream.read(&mut [0; 4096]).await.unwrap();
        stream.write_all(REPLY).await.unwrap();
        stream.shutdown().await.unwrap();
    });
    (format!("https://localhost:{port}"), certificate.pem())
}

#[tokio::test]
async fn an_unknown_certificate_is_trusted_if_its_root_is_given() {
    let (url, pem) = secured().await;
    let client = builder(&url).root_certificates(pem).build().unwrap();
    client.send(&request()).await.unwrap();
}

#[tokio::test]
async fn an_unknown_certificate_is_not_trusted_otherwise() {
    let (url, _) = secured().await;
    let (_, another) = secured().await;
    let error = builder(&url).root_certificates(another).build().unwrap().send(&request()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.outcome() == Outcome::NotExecuted, "{error:?}");
}

/// Every address of 127.0.0.0/8 is this machine's, on Linux.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn connections_come_from_the_local_address() {
    let (listener, port) = listen().await;
    let peer = tokio::spawn(async move {
        let (mut stream, peer) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await.unwrap();
        stream.write_all(REPLY).await.unwrap();
        peer.ip()
    });
    let address = std::net::Ipv4Addr::new(127, 0, 0, 2);
    let client = builder(&format!("http://127.0.0.1:{port}")).local_address(address).build().unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(peer.await.unwrap(), address);
}

#[tokio::test]
async fn a_connection_that_was_idle_for_too_long_is_not_used_again() {
    let server = Server::answering([page(&[1], None)]).await;
    let client = server.builder().pool_idle_timeout(Duration::ZERO).build().unwrap();
    client.send(&request()).await.unwrap();
    let before = server.connections();
    client.send(&request()).await.unwrap();
    assert_eq!(server.connections(), before + 1);
}
