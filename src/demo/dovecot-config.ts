/** Whom Dovecot runs its workers as. */
export interface MailOwner {
  uid: number;
  gid: number;
  loginUser: string;
  internalUser: string;
}

export interface DovecotSetting {
  folder: string;
  password: string;
  lmtp?: boolean;
  tls?: { certificate: string; key: string };
  imapPort: number;
  imapsPort: number;
  lmtpPort: number;
  owner: MailOwner;
}

/** The configuration of a private Dovecot 2.3: loopback only, no file of the system's touched. */
export function dovecotConfig(setting: DovecotSetting): string {
  const { folder, password, owner } = setting;
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap${setting.lmtp ? ' lmtp' : ''}
listen = 127.0.0.1
default_internal_user = ${owner.internalUser}
default_internal_group = ${owner.internalUser}
default_login_user = ${owner.loginUser}
first_valid_uid = 1
mail_uid = ${owner.uid}
mail_gid = ${owner.gid}
mail_location = maildir:${folder}/mail/%u
mail_fsync = never
mail_max_userip_connections = 100
mailbox_list_index = yes
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_username_format = %Ln
passdb {
  driver = static
  args = password={PLAIN}${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail/%u/home
}
namespace inbox {
  inbox = yes
  separator = /
${['Drafts', 'Sent', 'Junk', 'Trash', 'Archive'].map(specialFolder).join('\n')}
}
${tls(setting)}
service imap-login {
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    port = ${setting.imapPort}
  }
  inet_listener imaps {
    port = ${setting.tls ? setting.imapsPort : 0}
    ssl = yes
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap {
  process_limit = 100
}
${setting.lmtp ? lmtp(setting) : ''}`;
}

function specialFolder(name: string): string {
  return `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`;
}

function tls({ tls }: DovecotSetting): string {
  if (!tls) return 'ssl = no';
  return `ssl = yes\nssl_cert = <${tls.certificate}\nssl_key = <${tls.key}\nssl_dh =`;
}

function lmtp({ lmtpPort, owner }: DovecotSetting): string {
  return `service lmtp {
  user = #${owner.uid}
  process_min_avail = 1
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
protocol lmtp {
  postmaster_address = postmaster@localhost
}
`;
}
